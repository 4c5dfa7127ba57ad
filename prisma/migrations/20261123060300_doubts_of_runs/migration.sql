-- AlterTable
ALTER TABLE "training_examples" ADD COLUMN     "doubt" DOUBLE PRECISION,
ADD COLUMN     "likely_class_id" UUID;
