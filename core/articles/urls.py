"""Pages of Learn: the index, and one address for each article."""

from django.conf import settings
from django.urls import URLPattern, path, reverse_lazy

from core.articles.library import Article, library
from core.pwa.shell import shell

app_name = "articles"


def _page(article: Article) -> URLPattern:
    before, after = library().around(article)
    view = shell(
        "learn/article.html",
        article=article,
        before=before,
        after=after,
        origin=settings.CRAMPS_ORIGIN,
        path=reverse_lazy(article.name),
    )
    return path(f"{article.about.slug}/", view, name=article.about.slug)


urlpatterns = [
    path(
        "",
        shell(
            "learn/index.html",
            articles=library().articles,
            origin=settings.CRAMPS_ORIGIN,
            path=reverse_lazy("articles:index"),
        ),
        name="index",
    ),
    *map(_page, library().articles),
]
