using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Revisions.Ui;

/// <summary>What the form that submits may carry. A number that is none is out of range, and refused in the plan's words.</summary>
public sealed class SubmitForm
{
    /// <summary>The version its author was shown.</summary>
    public int Version { get; set; }

    /// <summary>In the order of asking; empty places are left out. Where nobody can be offered none is posted, which is bound as null.</summary>
    [AllowNull]
    public List<string> Reviewers { get; set => field = value ?? []; } = [];

    public string? Order { get; set; }

    public string? Quorum { get; set; }

    public string? Due { get; set; } = ReviewPlan.UsualDays.ToString(CultureInfo.InvariantCulture);

    public ReviewOrder ChosenOrder => Enum.TryParse<ReviewOrder>(Order, out var order) && Enum.IsDefined(order) ? order : ReviewOrder.Together;

    public ReviewPlan Plan() => new(
        [.. Reviewers.Where(r => !string.IsNullOrWhiteSpace(r)).Select(r => Guid.TryParse(r, out var id) ? id : Guid.Empty)],
        ChosenOrder,
        string.IsNullOrWhiteSpace(Quorum) ? null : Number(Quorum),
        Number(Due));

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
