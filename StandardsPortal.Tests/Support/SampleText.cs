using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Tests.Support;

/// <summary>Standards that pass every check, with what a test wants to vary.</summary>
public static class SampleText
{
    public static string English(
        string id = "phone-answer-time", int share = 90, string audience = "contact-centre", string prose = "Greet the caller and ask how you can help.",
        string title = "Answer phone calls within two minutes", string limit = "€20", string exception = "Severe weather: a red warning by the national weather service for the caller's region.",
        string owner = "Head of contact centre", string stage = "consideration", string channel = "phone") => $"""
        ---
        id: {id}
        title: {title}
        language: en
        stage: {stage}
        channel: {channel}
        owner: {owner}
        audience: [{audience}]
        review: 12 months
        evidence:
          - "41 interviews with callers, September 2026: waiting without a word is the first reason to hang up."
        authority:
          - who: Agent
            may: offer a call back
          - who: Team lead
            may: credit the customer
            up_to: {limit}
        exceptions:
          - "{exception}"
        ---

        {prose}

        ```rule
        at least {share}% of phone calls are answered within 2 minutes, measured monthly, excluding severe weather; late after 5 minutes, unacceptable after 10 minutes
        ```
        """;

    public static string WithoutOwner(string id = "phone-answer-time") => English(id).Replace("owner: Head of contact centre\n", "", StringComparison.Ordinal);

    public static Standard Read(string markdown) => StandardReader.Read(markdown, Language.English).Standard;
}
