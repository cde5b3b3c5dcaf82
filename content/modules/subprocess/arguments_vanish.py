import subprocess

command = ["echo", "tea", "is", "ready"]
for words, shell in ((command, True), (command, False), ("echo tea", True)):
    ran = subprocess.run(words, shell=shell, capture_output=True, text=True)
    print(words, shell, repr(ran.stdout))
