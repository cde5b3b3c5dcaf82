import uvicorn


async def app(scope, receive, send):
    pass


try:
    uvicorn.run(app, workers=2, log_level="warning")
except SystemExit as error:
    print("SystemExit", error.code)
