namespace StandardsPortal.Thresholds;

/// <summary>
/// A circumstance that takes a case out of the count, or holds its clock. Well-known circumstances are held as a slug
/// (<c>severe-weather</c>), so that a standard and its translation agree; anything else is the author's own words.
/// </summary>
/// <param name="Text">A slug of <see cref="Circumstances"/>, or the author's own words.</param>
public sealed record Exclusion(string Text);
