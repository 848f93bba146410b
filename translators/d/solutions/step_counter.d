import std.typecons;

Tuple!(long) step_counter(Tuple!(long) state, string[] events)
{
    long count = state[0];
    foreach (event; events)
    {
        switch (event)
        {
        case "up":
            count++;
            break;
        case "down":
            count--;
            break;
        case "double":
            count *= 2;
            break;
        case "reset":
            count = 0;
            break;
        default:
        }
    }
    return tuple(count);
}
