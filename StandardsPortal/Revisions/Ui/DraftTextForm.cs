namespace StandardsPortal.Revisions.Ui;

/// <summary>The editor's text as a plain form posts it, without a script or after a lost connection.</summary>
public sealed class DraftTextForm
{
    public const string Name = "draft-text";

    public int Version { get; set; }

    public string? Text { get; set; }
}
