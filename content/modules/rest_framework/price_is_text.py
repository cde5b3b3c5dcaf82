# set-up: a project without a database
import django
from django.conf import settings

settings.configure()
django.setup()
# end of set-up
from decimal import Decimal

from rest_framework import serializers

class Tea(serializers.Serializer):
    price = serializers.DecimalField(6, 2)
    plain = serializers.DecimalField(6, 2, coerce_to_string=False)

print(Tea({"price": Decimal("6.5"), "plain": Decimal("6.5")}).data)
