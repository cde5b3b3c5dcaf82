# set-up: an archive made elsewhere, with the password tide
import base64
from pathlib import Path

Path("secret.zip").write_bytes(base64.b64decode(
    "UEsDBBQACQAIAJQOfV3bkxBPKAAAAB0AAAAIAAAAcGxhbi50eHSBHDLLXfMn4ViYSc1wDVsQ"
    "vvZRN6hhnadJDNcLTOvcAiGTLZ8lvwk1UEsHCNuTEE8oAAAAHQAAAFBLAQIeAxQACQAIAJQO"
    "fV3bkxBPKAAAAB0AAAAIAAAAAAAAAAEAAACkgQAAAABwbGFuLnR4dFBLBQYAAAAAAQABADYA"
    "AABeAAAAAAA="
))
# end of set-up
from zipfile import ZipFile

with ZipFile("secret.zip") as archive:
    try:
        archive.read("plan.txt")
    except RuntimeError:
        print("RuntimeError: a password is required")
    print(archive.read("plan.txt", pwd=b"tide"))
with ZipFile("mine.zip", "w") as archive:
    archive.setpassword(b"tide")
    archive.writestr("plan.txt", "Meet at noon.")
print(ZipFile("mine.zip").read("plan.txt"), "without a password")
