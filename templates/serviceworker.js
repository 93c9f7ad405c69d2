{% load static %}// The worker of one release. What it does: static/js/sw/worker.js; what it stores: core/pwa/precache.py.
self.cramps = {{ release|safe }};
importScripts(
  "{% static 'vendor/workbox-worker.js' %}",
  "{% static 'js/sw/strategy.js' %}",
  "{% static 'js/sw/worker.js' %}",
);
