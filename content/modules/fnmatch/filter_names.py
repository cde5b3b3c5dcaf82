import fnmatch

names = ["report.csv", "report.txt", "old/report.csv", ".cache.csv", "r2.csv"]

print("*.csv:      ", fnmatch.filter(names, "*.csv"))
print("r?.csv:     ", fnmatch.filter(names, "r?.csv"))
print("*[0-9].csv: ", fnmatch.filter(names, "*[0-9].csv"))

settings = {"db.host": "local", "db.port": 5432, "mail.host": "mx1"}
print({key: settings[key] for key in fnmatch.filter(settings, "*.host")})
