import pygame

pygame.init()
pygame.display.set_mode((200, 100))
for reads_events in (False, True):
    pygame.event.post(pygame.event.Event(pygame.QUIT))  # the close button
    frames = 0
    while frames < 30:
        frames += 1
        if reads_events and pygame.event.get(pygame.QUIT):
            break
        pygame.display.flip()
    print(f"reads events: {reads_events}, frames drawn: {frames}")
