from packaging.version import Version

print(Version("1.10") > Version("1.9"), "1.10" > "1.9")
print(Version("2.0") == Version("2"), Version("v2.0"))

texts = ["2.0", "1.10.1", "2.0rc1", "1.9", "2.0.post1", "2.0.dev3"]
print(sorted(texts, key=Version))

version = Version("3.12.0b2+local.7")
print(version.major, version.minor, version.micro, version.release)
print(version.is_prerelease, version.pre, version.local, version.public)
