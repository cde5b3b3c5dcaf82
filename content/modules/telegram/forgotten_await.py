import asyncio
from telegram import Bot

async def main():
    bot = Bot("123:abc")
    call = bot.send_message(chat_id=5, text="Tea is ready")
    print("sent nothing yet:", type(call).__name__)
    call.close()

asyncio.run(main())
