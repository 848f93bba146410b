def chatter() -> None:
    while True:
        print("x" * 1000)


chatter()
