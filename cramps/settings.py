"""How Cramps is run: one file; what differs between machines is an environment variable."""

from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from cramps import environment

BASE_DIR = Path(__file__).resolve().parent.parent

# --- This machine ---------------------------------------------------------------------------

DEBUG = environment.boolean("CRAMPS_DEBUG", default=False)
HOST = environment.text("HOST") or "127.0.0.1"
PORT = environment.integer("PORT", default=8000, minimum=1, maximum=65535)
# One address decides cookies, redirects and which hosts are answered. See docs/operations.md.
CRAMPS_ORIGIN = environment.origin("CRAMPS_ORIGIN", default=f"http://localhost:{PORT}")
DATA_DIR = environment.directory("CRAMPS_DATA_DIR", default=BASE_DIR / "data")
SECRET_KEY = environment.secret("CRAMPS_SECRET_KEY", file=DATA_DIR / "secret_key")

_origin = urlsplit(CRAMPS_ORIGIN)
HTTPS = _origin.scheme == "https"
ALLOWED_HOSTS = [str(_origin.hostname)] if HTTPS else sorted(environment.LOCAL_HOSTS)
CSRF_TRUSTED_ORIGINS = [CRAMPS_ORIGIN]

# --- Parts ----------------------------------------------------------------------------------

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "csp",
    "drf_spectacular",
    "pwa",
    "rest_framework",
    "core",
]

MIDDLEWARE = [
    "core.pwa.headers.headers",
    "django.middleware.security.SecurityMiddleware",
    "core.pwa.pages_only.content_security_policy",
    "core.pwa.pages_only.static_files",
    # Shells and API answers; static files are compressed once, when collected. No page or answer
    # carries a CSRF token or a secret, so compression gives nothing away (BREACH).
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "core.accounts.middleware.UnreadableBody",
    "core.accounts.middleware.NothingForTheDeleted",
]

ROOT_URLCONF = "cramps.urls"
WSGI_APPLICATION = "cramps.wsgi.application"
APPEND_SLASH = True

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        # No request, user or message processors: a page is a shell, the same bytes for everyone.
        "OPTIONS": {"context_processors": ["django.template.context_processors.i18n"]},
    }
]

# --- Database -------------------------------------------------------------------------------

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{DATA_DIR / 'cramps.sqlite3'}", conn_max_age=600
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        # The write lock is taken at the start: a deferred upgrade fails at once under contention.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # FULL: a phone told "in your account" must survive a power cut here.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON"
        ),
    }
    # In memory, threads meet "table is locked"; a file behaves as in production.
    DATABASES["default"]["TEST"] = {"NAME": DATA_DIR / "test.sqlite3"}
else:
    # PostgreSQL keeps the plan of a sync round's statements from their third time on a connection
    # on. A pooler that knows no prepared statements needs `?prepare_threshold=` in DATABASE_URL.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("prepare_threshold", 2)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Cache: sessions and rate limits --------------------------------------------------------

REDIS_URL = environment.text("REDIS_URL")
# Without Redis the server is one process with threads, which share memory.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        # The default of 300 lets anybody push out the rate limits of others by filling it.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

WORKERS = environment.integer(
    "WEB_CONCURRENCY", default=1, minimum=1, maximum=64 if REDIS_URL else 1
)
THREADS = environment.integer("CRAMPS_THREADS", default=4, minimum=1, maximum=64)

# --- Accounts -------------------------------------------------------------------------------

AUTH_USER_MODEL = "core.User"
AUTHENTICATION_BACKENDS = ["core.accounts.backend.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email",)},
    },
]

ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "core.accounts.forms.SignupForm"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_ADAPTER = "core.accounts.adapter.AccountAdapter"
# A new password ends every session but the one it was typed in, where a sync may be running.
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
# One address for each account: a second, unconfirmed one could keep its real owner from signing up.
ACCOUNT_MAX_EMAIL_ADDRESSES = 1
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
HEADLESS_FRONTEND_URLS = {
    "account_reset_password": f"{CRAMPS_ORIGIN}/you/forgotten/",
    # The key is a secret, so it travels in the fragment, which no server log ever sees.
    "account_reset_password_from_key": f"{CRAMPS_ORIGIN}/you/forgotten/#key={{key}}",
    "account_confirm_email": f"{CRAMPS_ORIGIN}/you/account/#confirm={{key}}",
    "account_signup": f"{CRAMPS_ORIGIN}/you/account/",
}
# Behind a proxy the client's address is read from X-Forwarded-For, this many hops from the right.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.integer("CRAMPS_PROXIES", default=0, minimum=0, maximum=5)

# --- E-mail: none unless a server is named ---------------------------------------------------

EMAIL_HOST = environment.text("EMAIL_HOST")
EMAIL_PORT = environment.integer("EMAIL_PORT", default=587, minimum=1, maximum=65535)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = environment.boolean("EMAIL_USE_TLS", default=True)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = environment.text("EMAIL_FROM") or f"cramps@{_origin.hostname}"
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"
# "optional" without a mail server makes sign-up fail; without one nobody could confirm anything.
ACCOUNT_EMAIL_VERIFICATION = "optional" if EMAIL_HOST else "none"

# --- Sessions, cookies, headers ---------------------------------------------------------------

SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_AGE = 90 * 24 * 3600
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
# Safari refuses Secure cookies on http://localhost, so they follow the origin.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_NAME = "__Host-session" if HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if HTTPS else "csrf"
CSRF_FAILURE_VIEW = "core.errors.csrf_failure"

SECURE_SSL_REDIRECT = HTTPS
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS and ALLAUTH_TRUSTED_PROXY_COUNT else None
)
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "no-referrer"
X_FRAME_OPTIONS = "DENY"

# A nonce would be cached with the page and repeat for ever, so there is no inline code at all.
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/api/", "/_allauth/"],  # no pages: core/pwa/headers.py
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    },
}

# --- API --------------------------------------------------------------------------------------

# Sync rounds of one account in a minute; in an hour, ten times as many.
SYNC_RATE = environment.integer("CRAMPS_SYNC_RATE", default=60, minimum=1, maximum=1_000_000)
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["core.accounts.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "core.negotiation.JSONOnly",
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "core.openapi.Schema",
    "EXCEPTION_HANDLER": "core.errors.exception_handler",
    "DEFAULT_THROTTLE_RATES": {
        "sync": f"{10 * SYNC_RATE}/hour",
        "sync_burst": f"{SYNC_RATE}/minute",
        "recover": "10/hour",
        "recover_email": "20/hour",
        "recovery_codes": "10/hour",
        "password": "10/hour",
        "export": "10/hour",
    },
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
    "NUM_PROXIES": ALLAUTH_TRUSTED_PROXY_COUNT,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Cramps API",
    "DESCRIPTION": "Keeps a cramp diary in sync with an account. The protocol is docs/sync.md.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": True,
}
# The largest sync body; Django's own check then answers 413 before anything is parsed.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

# --- Language and time ------------------------------------------------------------------------

LANGUAGE_CODE = "en"
# The address alone decides the language (i18n_patterns): a shell is the same bytes for everyone.
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "core" / "locale"]
USE_I18N = USE_TZ = True
TIME_ZONE = "UTC"

# --- Static files -----------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Ours alone: no page uses the files that django-pwa, DRF and others bring along.
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "cramps.storage.HashedStaticStorage"
    },
}

# --- Installable app (django-pwa fills manifest.json and the meta tags from these) --------------

PWA_APP_NAME = "Cramps"
PWA_APP_DESCRIPTION = (
    "Log a leg or arm cramp in one tap, ease it, and know when to get help. Works offline."
)
PWA_APP_THEME_COLOR = "#190e18"
PWA_APP_BACKGROUND_COLOR = "#050202"  # the splash at 3 a.m.
PWA_APP_DISPLAY = "standalone"
PWA_APP_SCOPE = PWA_APP_START_URL = "/"
PWA_APP_STATUS_BAR_COLOR = "black-translucent"
PWA_APP_LANG = "en"
PWA_APP_DEBUG_MODE = False
# "off" serves a worker that removes itself and the stored pages: the way out of a broken release.
# In development pages change with every save, so nothing is stored there.
CRAMPS_WORKER = environment.choice(
    "CRAMPS_WORKER", default="off" if DEBUG else "on", choices=("on", "off")
)

# --- Logs: what happened, never to whom or with what content -------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
