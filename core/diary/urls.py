"""Pages of the diary."""

from django.urls import path

from core.pwa.shell import shell

app_name = "diary"
entry = shell("diary/entry.html")
urlpatterns = [
    path("", shell("diary/tonight.html"), name="tonight"),
    path("now/", shell("diary/now.html"), name="now"),
    path("diary/", shell("diary/diary.html"), name="diary"),
    path("diary/attention/", shell("diary/attention.html"), name="attention"),
    path("diary/bin/", shell("diary/bin.html"), name="bin"),
    # Which entry stands in the fragment, which no server ever sees.
    path("diary/history/", shell("diary/history.html"), name="history"),
    # One shell for every entry: the phone keeps it once and the element reads the address.
    path("diary/entry/", entry, name="entry-shell"),
    path("diary/<uuid:id>/", entry, name="entry"),
]
