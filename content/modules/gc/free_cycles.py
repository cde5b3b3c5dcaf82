import gc
import weakref


class Folder:
    def __init__(self, name, parent=None):
        self.parent = parent
        self.name = name
        self.children = []
        if parent:
            parent.children.append(self)


gc.disable()  # so that nothing happens before we ask for it
root = Folder("root")
photos = Folder("photos", root)
notes = Folder("notes")
watched = {folder.name: weakref.ref(folder) for folder in (root, notes)}

del root, photos, notes
for name, alive in watched.items():
    print(f"{name:5} after del:     {'in memory' if alive() else 'freed'}")

found = gc.collect()
for name, alive in watched.items():
    print(f"{name:5} after collect: {'in memory' if alive() else 'freed'}")
print("collector found something:", found > 0)
gc.enable()
