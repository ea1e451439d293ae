using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Publishing;

/// <summary>Writes a standard's clauses as nodes. The clause tree is walked with a stack, however deep it is.</summary>
internal static class ClauseNodes
{
    /// <param name="rule">Writes a rule block in the place where it stands.</param>
    public static void Write(TreeWriter tree, IReadOnlyList<Clause> clauses, Action<RuleClause> rule)
    {
        var open = new Stack<Action>();
        PushAll(clauses);
        while (open.TryPop(out var next))
            next();

        void PushAll(IReadOnlyList<Clause> inner)
        {
            for (var i = inner.Count - 1; i >= 0; i--)
            {
                var clause = inner[i];
                open.Push(() => Enter(clause));
            }
        }

        void Enter(Clause clause)
        {
            switch (clause)
            {
                case ListClause list:
                    EnterList(list);
                    break;
                case Quotation quotation:
                    tree.StartQuotation();
                    open.Push(tree.EndContainer);
                    PushAll(quotation.Clauses);
                    break;
                case RuleClause block:
                    rule(block);
                    break;
                default:
                    Leaf(tree, clause);
                    break;
            }
        }

        void EnterList(ListClause list)
        {
            tree.StartList(list.FirstNumber);
            open.Push(tree.EndContainer);
            for (var i = list.Items.Count - 1; i >= 0; i--)
            {
                var item = list.Items[i];
                open.Push(tree.EndArray);
                open.Push(() => PushAll(item));
                open.Push(tree.StartArray);
            }
        }
    }

    private static void Leaf(TreeWriter tree, Clause clause)
    {
        switch (clause)
        {
            case Heading heading:
                tree.BodyHeading(heading.Level, heading.Text);
                break;
            case Paragraph paragraph:
                tree.Paragraph(paragraph.Text);
                break;
            case TableClause table:
                tree.Table(table.Header, table.Rows);
                break;
            case CodeClause code:
                tree.CodeBlock(code.Text);
                break;
            case Divider:
                tree.Divider();
                break;
            default:
                throw new InvalidOperationException($"{clause.GetType().Name} has no printed form.");
        }
    }
}
