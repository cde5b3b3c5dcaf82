from datetime import date

from marshmallow import Schema, ValidationError, fields, pre_load
from marshmallow import validates, validates_schema


class BookingSchema(Schema):
    guest = fields.String(required=True)
    arrival = fields.Date(required=True)
    departure = fields.Date(required=True)

    @pre_load
    def tidy(self, data, **options):
        if isinstance(data, dict) and isinstance(data.get("guest"), str):
            return {**data, "guest": data["guest"].strip()}
        return data

    @validates("guest")
    def check_guest(self, value, data_key):
        if not value:
            raise ValidationError("A name is needed.")

    @validates_schema
    def check_dates(self, data, **options):
        if data["departure"] <= data["arrival"]:
            raise ValidationError("Leaves before arriving.", "departure")


days = {"arrival": "2024-05-17", "departure": "2024-05-17"}
for guest in ("  ", " Ada "):
    print(BookingSchema().validate({"guest": guest, **days}))
