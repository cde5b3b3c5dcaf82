from fnmatch import fnmatch

print(fnmatch("*.csv", "sales.csv"))
print(fnmatch("sales.csv", "*.csv"))
