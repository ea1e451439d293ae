namespace StandardsPortal.Languages;

/// <summary>The portal's words, one <see cref="Wording"/> a concept.</summary>
public static class Words
{
    public static readonly Wording Shell = new("Shell");
    public static readonly Wording Journey = new("Journey");
    public static readonly Wording Thresholds = new("Thresholds");
    public static readonly Wording Standards = new("Standards");
    public static readonly Wording Lint = new("Lint");
    public static readonly Wording Authoring = new("Authoring");
    public static readonly Wording Revisions = new("Revisions");
    public static readonly Wording Drafting = new("Drafting");
    public static readonly Wording Comments = new("Comments");
    public static readonly Wording Acknowledgments = new("Acknowledgments");
    public static readonly Wording Audit = new("Audit");
    public static readonly Wording People = new("People");
    public static readonly Wording Publishing = new("Publishing");
    public static readonly Wording Measurement = new("Measurement");
    public static readonly Wording Guided = new("Guided");
    public static readonly Wording Evidence = new("Evidence");
    public static readonly Wording Refusals = new("Refusals");

    public static readonly IReadOnlyList<Wording> All =
        [Shell, Journey, Thresholds, Standards, Lint, Authoring, Revisions, Drafting, Comments, Acknowledgments, Audit, People, Publishing, Measurement, Guided, Evidence, Refusals];
}
