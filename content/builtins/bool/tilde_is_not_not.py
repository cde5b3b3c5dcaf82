import warnings

warnings.simplefilter("ignore", DeprecationWarning)
muted = True
print("~muted:  ", ~muted, "counts as", bool(~muted))
print("not muted:", not muted)
