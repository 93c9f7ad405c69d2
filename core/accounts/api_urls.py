"""The API of accounts, beside allauth's own under /_allauth/."""

from django.urls import path

from core.accounts import account_api, api

urlpatterns = [
    path("session/", api.SessionView.as_view(), name="session"),
    path("account/recovery-codes/", api.RecoveryCodesView.as_view(), name="recovery-codes"),
    path("account/recover/", api.RecoverView.as_view(), name="recover"),
    path("account/tokens/", account_api.TokensView.as_view(), name="tokens"),
    path("account/tokens/<int:id>/", account_api.TokenView.as_view(), name="token"),
    path("account/devices/", account_api.DevicesView.as_view(), name="devices"),
    path("account/devices/<slug:id>/", account_api.DeviceView.as_view(), name="device"),
    path("account/", account_api.AccountView.as_view(), name="account"),
    path("account/keep/", account_api.KeepView.as_view(), name="keep"),
    path("export/", account_api.ExportView.as_view(), name="export"),
]
