import time

try:
    import winsound
except ImportError:
    winsound = None  # silent on Linux and macOS

if winsound:
    flags = winsound.SND_ALIAS | winsound.SND_ASYNC | winsound.SND_LOOP
    winsound.PlaySound("SystemAsterisk", flags)
for step in ("weigh the tea", "boil the water", "wait"):
    print(step)
    time.sleep(0.2)
if winsound:
    winsound.PlaySound(None, 0)  # stops it
print("silence")
