namespace StandardsPortal.Revisions.Ui;

/// <summary>What the review page posts. The signer, the time and the text signed are never taken from it.</summary>
public sealed class ReviewForm
{
    public const string Name = "review";
    public const string SignOff = "sign-off";
    public const string Return = "return";
    public const string TakeBack = "take-back";
    public const string Replace = "replace";

    public string? Act { get; set; }

    /// <summary>The version the signer was shown.</summary>
    public int Version { get; set; }

    public string? Meaning { get; set; }

    public string? OwnMeaning { get; set; }

    public string? Password { get; set; }

    public bool Confirmed { get; set; }

    public string? Reason { get; set; }

    /// <summary>The reviewer to be replaced.</summary>
    public int Line { get; set; }

    /// <summary>Who is to take their place.</summary>
    public string? By { get; set; }

    /// <summary>The signer's own words where there are any, else the offered meaning that was chosen.</summary>
    public string StatedMeaning => string.IsNullOrWhiteSpace(OwnMeaning) ? Meaning ?? "" : OwnMeaning;
}
