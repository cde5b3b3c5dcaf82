import os
from pathlib import Path
import pygame

HERE = Path(__file__).resolve().parent
pygame.image.save(pygame.Surface((8, 8)), HERE / "hero.png")
os.chdir(HERE.parent)  # the game is started from another folder
try:
    pygame.image.load("hero.png")
except FileNotFoundError:
    print("FileNotFoundError: hero.png")
print(pygame.image.load(HERE / "hero.png").get_size())
