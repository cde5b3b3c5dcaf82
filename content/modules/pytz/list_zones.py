import pytz

print(pytz.country_timezones("NZ"), pytz.country_names["NZ"])
print([z for z in pytz.common_timezones if z.startswith("Indian/Ma")])
print("US/Eastern" in pytz.all_timezones_set, len(pytz.all_timezones) > 500)

for name in ("Europe/Oslo", "europe/oslo", "Mars/Base"):
    try:
        print(pytz.timezone(name))
    except pytz.UnknownTimeZoneError as error:
        print("no such zone:", error)
