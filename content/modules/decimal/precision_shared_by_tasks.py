import asyncio
from decimal import Decimal, getcontext, localcontext

async def keep_to_itself(digits):
    with localcontext(prec=digits):
        print("in the task:", Decimal(1) / 3)

async def set_for_all(digits):
    getcontext().prec = digits

async def main():
    for task in (keep_to_itself, set_for_all):
        await asyncio.create_task(task(5))
        print(f"after {task.__name__}:", Decimal(1) / 3)

asyncio.run(main())
