import pygame

pygame.init()
screen = pygame.display.set_mode((320, 180))
pygame.display.set_caption("Bouncing ball")
clock = pygame.time.Clock()

ball = pygame.Rect(20, 90, 24, 24)
speed = pygame.Vector2(5, 3)  # pixels per frame
frame, running = 0, True

while running:
    for event in pygame.event.get():
        if event.type == pygame.QUIT:
            running = False

    ball.move_ip(speed)
    if ball.left < 0 or ball.right > screen.get_width():
        speed.x = -speed.x
    if ball.top < 0 or ball.bottom > screen.get_height():
        speed.y = -speed.y

    screen.fill("midnightblue")
    pygame.draw.ellipse(screen, "gold", ball)
    pygame.display.flip()
    clock.tick(60)  # at most 60 frames a second

    frame += 1
    if frame % 30 == 0:
        print(f"frame {frame}: ball at {ball.center}")
    if frame == 120:  # as if somebody closed the window
        pygame.event.post(pygame.event.Event(pygame.QUIT))

pygame.quit()
