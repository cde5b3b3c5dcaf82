import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = weakref.ref(parent) if parent is not None else None
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent else None


root = Node("root")
leaf = Node("leaf", root)
print("parent:", leaf.parent.name)

del root
print("parent:", leaf.parent)
