# set-up: a project without a database
import django
from django.conf import settings

settings.configure()
django.setup()
# end of set-up
from rest_framework import serializers

class Tea(serializers.Serializer):
    name = serializers.CharField()
    price = serializers.DecimalField(6, 2)

old = {"name": "Assam", "price": 6}
for partial in (False, True):
    tea = Tea(old, data={"price": "6.50"}, partial=partial)
    print(partial, tea.is_valid(), list(tea.errors))
