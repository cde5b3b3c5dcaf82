import time
import pygame

pygame.init()
clock, turns = pygame.time.Clock(), 0
time.sleep(0.3)  # wait for the bomb
print("turns of the loop while sleeping:", turns)
explodes = pygame.time.get_ticks() + 300
while pygame.time.get_ticks() < explodes:
    clock.tick(60)  # events, moves and drawing stand here
    turns += 1
print("with get_ticks, more than one:", turns > 1)
