using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Charts;

/// <summary>How much of the misses a target allows is used up. What goes beyond the allowance is a shape of its own.</summary>
public static class BudgetBar
{
    private const int Width = 320;
    private const int Height = 22;
    private const double BarTop = 5;
    private const double BarHeight = 12;

    public static Drawing Draw(ErrorBudget budget, Language language)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(language);
        var most = Math.Max(Math.Max(budget.Allowed, budget.Used), 1);
        var allowed = Width * (double)(budget.Allowed / most);
        var used = Width * (double)(budget.Used / most);
        var shapes = new List<Shape> { From(ShapeRole.Allowed, 0, allowed) };
        if (used > 0)
            shapes.Add(From(ShapeRole.Used, 0, Math.Min(used, allowed)));
        if (used > allowed)
            shapes.Add(From(ShapeRole.Over, allowed, used - allowed));
        var edge = X(Math.Clamp(allowed, 1, Width - 1));
        shapes.Add(new Stroke(ShapeRole.Axis, edge, 1, edge, Height - 1));
        return new Drawing(Width, Height, shapes, Says(budget, language));

        Box From(string role, double start, double length) =>
            new(role, language.IsRightToLeft ? Width - start - length : start, BarTop, length, BarHeight);

        double X(double start) => language.IsRightToLeft ? Width - start : start;
    }

    /// <summary>"Used 12 of 20.5 allowed misses; 8.5 left."</summary>
    public static string Says(ErrorBudget budget, Language language) => Words.Measurement.In(
        language,
        budget.Left < 0 ? "chart.budget.over" : "chart.budget",
        Figures.Count(budget.Used),
        Figures.Cases(budget.Allowed),
        Figures.Cases(Math.Abs(budget.Left)));
}
