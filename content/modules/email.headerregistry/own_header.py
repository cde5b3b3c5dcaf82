from email import message_from_string
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.policy import EmailPolicy


class PriorityHeader(UnstructuredHeader):
    @property
    def level(self):
        return {"high": 1, "normal": 2, "low": 3}.get(self.strip().lower(), 2)


registry = HeaderRegistry()
registry.map_to_type("x-shop-priority", PriorityHeader)
policy = EmailPolicy(header_factory=registry)

for value in ("HIGH", "low", "who knows"):
    raw = f"X-Shop-Priority: {value}\n\n"
    message = message_from_string(raw, policy=policy)
    header = message["X-Shop-Priority"]
    print(f"{header:<10} level {header.level}, {header.name}")
