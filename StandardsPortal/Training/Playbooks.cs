using StandardsPortal.Languages;

namespace StandardsPortal.Training;

/// <summary>Cards, plans and role plays to practise with, under <c>content/playbooks</c>.</summary>
public static class Playbooks
{
    private static readonly Lazy<PageShelf> Opened = new(() =>
        PageShelf.Open(Path.Combine(AppContext.BaseDirectory, "content", "playbooks")));

    public static PageShelf Shelf => Opened.Value;
}
