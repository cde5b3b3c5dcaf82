import pygame

speed = pygame.Vector2(200, 0)  # pixels per second
for computer, frames in (("slow", 25), ("fast", 50)):
    by_frame, by_time = pygame.Vector2(), pygame.Vector2()
    for _ in range(frames):
        milliseconds = 1000 // frames  # what clock.tick(frames) returns
        by_frame.x += 4
        by_time += speed * milliseconds / 1000
    print(computer, f"after a second: {by_frame.x:.0f}, {by_time.x:.0f}")
