from rest_framework.routers import SimpleRouter

from tests.bench.naive.api import EntryViewSet

router = SimpleRouter()
router.register("api/entries", EntryViewSet, basename="entry")
urlpatterns = router.urls
