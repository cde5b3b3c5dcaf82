from pathlib import Path

Path("profile.py").write_text("name = 'Ada'\n")
import profile

print("has run:", hasattr(profile, "run"))
try:
    import cProfile
except AttributeError:
    print("cProfile fails")
else:
    print("cProfile works:", cProfile.Profile().runcall(sum, [4, 5]))
