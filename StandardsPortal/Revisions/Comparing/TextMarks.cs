using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Comparing;

/// <summary>
/// What a reader does not read as words and yet follows: addresses behind links, numbers at which lists start. They are
/// written out only where the two texts differ in them, so that a redline shows the change and stays quiet otherwise.
/// </summary>
internal sealed class TextMarks
{
    public static readonly TextMarks None = new([], false);

    private readonly HashSet<string> links;

    private TextMarks(HashSet<string> links, bool listStarts) => (this.links, ListStarts) = (links, listStarts);

    /// <summary>Whether the number of a list's first item is written out.</summary>
    public bool ListStarts { get; }

    public static TextMarks ThatDiffer(IReadOnlyList<Clause> before, IReadOnlyList<Clause> after)
    {
        var (old, now) = (Found.In(before), Found.In(after));
        HashSet<string> changed = [.. old.Links];
        changed.SymmetricExceptWith(now.Links);
        return new(changed, !old.Starts.SequenceEqual(now.Starts));
    }

    /// <summary>The text of a run, with its address behind it where that changed.</summary>
    public string Read(Run run) => run.Link is { } link && links.Contains(link) && link != run.Text ? $"{run.Text} ({link})" : run.Text;

    private sealed record Found(HashSet<string> Links, List<int> Starts)
    {
        public static Found In(IReadOnlyList<Clause> clauses)
        {
            var found = new Found(new(StringComparer.Ordinal), []);
            var rest = new Stack<Clause>(clauses.Reverse());
            while (rest.TryPop(out var clause))
            {
                foreach (var run in RunsOf(clause))
                {
                    if (run.Link is { } link)
                        found.Links.Add(link);
                }

                if (clause is ListClause { FirstNumber: { } first and not 1 })
                    found.Starts.Add(first);
                foreach (var inner in InnerOf(clause).Reverse())
                    rest.Push(inner);
            }

            return found;
        }

        private static IEnumerable<Run> RunsOf(Clause clause) => clause switch
        {
            Heading heading => heading.Text,
            Paragraph paragraph => paragraph.Text,
            TableClause table => table.Header.Concat(table.Rows.SelectMany(r => r)).SelectMany(c => c.Text),
            _ => [],
        };

        private static IEnumerable<Clause> InnerOf(Clause clause) => clause switch
        {
            ListClause list => list.Items.SelectMany(i => i),
            Quotation quotation => quotation.Clauses,
            _ => [],
        };
    }
}
