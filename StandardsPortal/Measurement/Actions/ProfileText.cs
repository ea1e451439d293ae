using System.Text.Encodings.Web;
using System.Text.Json;
using StandardsPortal.Measurement.Import;

namespace StandardsPortal.Measurement.Actions;

/// <summary>A mapping profile as the text it is stored as, the same for the same profile.</summary>
internal static class ProfileText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(MappingProfile profile) => JsonSerializer.Serialize(profile, Json);

    public static MappingProfile Read(string text) =>
        JsonSerializer.Deserialize<MappingProfile>(text, Json) ?? throw new InvalidDataException("A stored mapping profile is empty.");
}
