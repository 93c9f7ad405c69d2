"""Every component in every state on one page, for those who draw and review. Development only."""

from django.urls import path

from core.pwa.shell import shell

urlpatterns = [
    path(
        "",
        shell(
            "styleguide.html",
            themes=["light", "dark", "night"],
            icons=[
                *("moon", "book", "calendar", "shield", "person", "phone", "plus", "check"),
                *("warning", "back", "next", "close", "trash", "undo", "clock", "cloud"),
                *("cloud-off", "download", "sun", "edit", "share", "help", "play", "stop"),
                *("lock", "external"),
            ],
            drawings=["calf-sit-start", "calf-sit-pull", "calf-stand", "calf-rub", "moon-rest"],
            pain=range(11),
        ),
        name="styleguide",
    )
]
