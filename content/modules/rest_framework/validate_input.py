# set-up: a project without a database
import django
from django.conf import settings

settings.configure()
django.setup()
# end of set-up
import json

from rest_framework import serializers


class OrderSerializer(serializers.Serializer):
    tea = serializers.ChoiceField(["assam", "oolong"])
    cups = serializers.IntegerField(min_value=1, max_value=12)
    ready_by = serializers.DateField(required=False)

    def validate_cups(self, value):
        if value % 2:
            raise serializers.ValidationError("We serve two at a time.")
        return value

    def validate(self, data):
        if data["tea"] == "oolong" and data["cups"] > 4:
            raise serializers.ValidationError("Four cups of oolong at most.")
        return data


good = OrderSerializer(
    data={"tea": "assam", "cups": "2", "ready_by": "2024-05-17", "tip": 1})
print(good.is_valid(), good.validated_data)
for data in ({"cups": 3}, {"tea": "oolong", "cups": 6}):
    bad = OrderSerializer(data=data)
    if not bad.is_valid():
        print(json.dumps(bad.errors, ensure_ascii=False))
