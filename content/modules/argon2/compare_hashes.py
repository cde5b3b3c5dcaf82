from argon2 import PasswordHasher

hasher = PasswordHasher()
stored = hasher.hash("correct horse")
print(hasher.hash("correct horse") == stored)
print(hasher.verify(stored, "correct horse"))
