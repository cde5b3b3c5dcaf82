import asyncio
import sys
from unittest.mock import patch

async def fetch_rate(currency): ...

with patch.object(sys.modules[__name__], "fetch_rate") as fake:
    fake.return_value = 1.08
    answer = fetch_rate("EUR")
    print(type(fake).__name__, "gives a", type(answer).__name__)
    print("awaited:", asyncio.run(answer))
