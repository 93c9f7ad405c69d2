"""What the sync is measured against: the ordinary way, a plain DRF ModelViewSet."""
