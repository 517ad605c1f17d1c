#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

class QLineEdit;
class QStackedLayout;

namespace kiosk::ui {

class ActionBar;
class ActionButton;
class Card;
class PictureChooser;
class PictureField;
class ScrollPane;
class TextLabel;

/// Asks for what a request needs before it can start ("Which phone number?"). Every field says beside itself what is
/// wrong with it, before anything is sent.
class InputPage : public Page {
    Q_OBJECT

public:
    /// The field that is wrong and why, or nothing; pure.
    using Checker = std::function<std::optional<Failure>(const CredentialType &type, const Inputs &inputs)>;

    explicit InputPage(QWidget *parent = nullptr);

    void setChecker(Checker checker) { m_checker = std::move(checker); }
    /// Shows the fields of `type`, filled with what is already known.
    void ask(const CredentialType &type, const Inputs &known);
    /// Says beside the field `id` that it is empty or not right, and goes there; false where there is no such field.
    bool complain(const QString &id);
    /// Where pictures are looked for; the user's folders and removable drives unless said otherwise.
    void setPictureChooser(PictureChooser *chooser);
    /// The language has changed: the type that is asked for in other words. What was typed stays.
    void reword(const CredentialType &type);
    QString typeId() const { return m_type.id; }

    void draw(const Phase &phase) override;
    void leave() override;
    QWidget *firstFocus() override;
    void goBack() override;

Q_SIGNALS:
    void answered(const kiosk::CredentialType &type, const kiosk::Inputs &inputs);

protected:
    void retranslate() override;

private:
    struct Field {
        InputField asked;
        TextLabel *label = nullptr;
        QLineEdit *edit = nullptr;       ///< what is typed
        PictureField *picture = nullptr; ///< or chosen

        QWidget *control() const;
        QString text() const;
        TextLabel *hint = nullptr;
    };
    void addField(const InputField &asked, const QString &known);
    void addEdit(Field &field, const QString &known);
    void addPicture(Field &field, const QString &known);
    void choosePicture(size_t place);
    void leaveChooser();
    void showAsked(const Field &field);
    void clearFields();
    void submit();
    QString tooLong(const Field &field) const;
    void goTo(const Field &field, const QString &wrong);
    void showHint(const Field &field, const QString &wrong);
    Inputs given() const;
    void arrange();

    Checker m_checker;
    CredentialType m_type;
    std::vector<Field> m_fields;
    size_t m_chosenFor = 0; ///< the field for which a picture is being chosen
    QStackedLayout *m_views;
    PictureChooser *m_chooser;
    TextLabel *m_title;
    TextLabel *m_sub;
    Card *m_card;
    ScrollPane *m_pane;
    ActionBar *m_actions;
    ActionButton *m_back;
    ActionButton *m_start;
};

} // namespace kiosk::ui
