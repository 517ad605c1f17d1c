#pragma once

#include <QString>

namespace kiosk {

/// Largest picture file that the desk may send along, in bytes.
constexpr qint64 LargestInputPicture = 4 * 1024 * 1024;

/// A picture file as the value of an input (InputField::isPicture): base64 of a JPEG file, or what is wrong with it.
struct InputPicture {
    enum class Trouble { None, Unreadable, TooLarge, NoJpeg };
    QString value = {};
    Trouble trouble = Trouble::None;
};
InputPicture readInputPicture(const QString &file);

} // namespace kiosk
