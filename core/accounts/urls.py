"""Pages of You: the account, this phone, and how the app looks."""

from django.urls import path

from core.pwa.shell import shell
from cramps.version import VERSION

app_name = "accounts"
urlpatterns = [
    path("", shell("you/you.html", version=VERSION), name="you"),
    path("sync/", shell("you/safe.html"), name="sync"),
    path("account/", shell("you/account.html"), name="account"),
    path("forgotten/", shell("you/forgotten.html"), name="forgotten"),
]
