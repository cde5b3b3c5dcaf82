import pygame

pygame.init()
screen = pygame.display.set_mode((320, 180))
pygame.display.set_caption("Bouncing ball")
clock = pygame.time.Clock()

place = pygame.Vector2(160, 30)
speed = pygame.Vector2(400, 100)  # pixels per second
running, hits = True, 0

while running:
    for event in pygame.event.get():
        if event.type == pygame.QUIT:
            running = False

    milliseconds = min(clock.tick(60), 50)  # at most 60 frames a second
    place += speed * milliseconds / 1000
    for axis, size in enumerate(screen.get_size()):
        if not 12 <= place[axis] <= size - 12:
            place[axis] = min(max(place[axis], 12), size - 12)
            speed[axis] = -speed[axis]
            hits += 1
            print("hit a wall at", "xy"[axis], round(place[axis]))

    screen.fill("midnightblue")
    pygame.draw.circle(screen, "gold", place, 12)
    pygame.display.flip()

    if hits >= 4:  # as if somebody closed the window
        pygame.event.post(pygame.event.Event(pygame.QUIT))

pygame.quit()
