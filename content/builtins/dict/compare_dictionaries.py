before = {"host": "db1", "port": 5432, "debug": True}
after = {"host": "db2", "port": 5432, "timeout": None}

print("equal:", before == after)
print("added:", [key for key in after if key not in before])
print("removed:", [key for key in before if key not in after])
changed = {
    key: (before[key], after[key])
    for key in before
    if key in after and before[key] != after[key]
}
print("changed:", changed)
