bool[string] tag_changes(bool[string] before, bool[string] after)
{
    bool[string] changes;
    foreach (tag; after.byKey)
    {
        if (tag !in before)
        {
            changes["+" ~ tag] = true;
        }
    }
    foreach (tag; before.byKey)
    {
        if (tag !in after)
        {
            changes["-" ~ tag] = true;
        }
    }
    return changes;
}
