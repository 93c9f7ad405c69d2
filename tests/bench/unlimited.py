"""The product's settings with rate limits nobody reaches: they are asked all the same."""

from cramps import settings
from cramps.settings import *  # noqa: F403

# A second's worth, so that the list a limit keeps stays as short as an ordinary phone's.
REST_FRAMEWORK = settings.REST_FRAMEWORK | {
    "DEFAULT_THROTTLE_RATES": dict.fromkeys(
        settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"], "100000/second"
    )
}
